<%@ tag pageEncoding="UTF-8" description="An answer to a choice." %>
<%@ attribute name="name" required="true" description="name of the choice" %>
<%@ attribute name="value" required="true" description="what is sent when it is chosen" %>
<%@ attribute name="chosen" required="true" description="what was chosen before" %>
<%@ attribute name="label" required="true" description="what it is called" %>
<%@ attribute name="lang" description="the language of the label, where it is not the page's" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<label class="option">
  <input type="radio" name="${name}" value="<c:out value="${value}"/>"<c:if test="${value eq chosen}"> checked</c:if>>
  <bdi<c:if test="${not empty lang}"> lang="${lang}"</c:if>><c:out value="${label}"/></bdi>
</label>
