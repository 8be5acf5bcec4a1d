using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Schakel.Web.Access;

/// <summary>A form that is sent to a page which takes none finds nothing there.</summary>
/// <remarks>Without this, Razor Pages shows such a page with nothing loaded, and past the page's own question about the thing.</remarks>
internal sealed class AnsweredPosts : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        // The handler is chosen by then; what follows from it is decided below.
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (context.HandlerMethod is null && !HttpMethods.IsGet(context.HttpContext.Request.Method) && !HttpMethods.IsHead(context.HttpContext.Request.Method))
        {
            context.Result = new NotFoundResult();
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        // Nothing to do after.
    }
}
